import type { CSSResultGroup, TemplateResult } from 'lit';
import type { Item } from '../../feed/model.js';
import { hasWords } from '../../feed/readers.js';
import { base } from '../../theme/base.styles.js';
import { cards } from './card.styles.js';
import { card } from './card.template.js';
import type { Face, RowLook } from './face.js';
import { FeedElement } from './feed-element.js';
import { cardList } from './list.template.js';
import type { OwnContent } from './own/own.js';
import { prefixOf } from './prefix.js';
import type { View } from './view.js';

/** A feed element whose own content is a row of item elements in its light DOM. */
export abstract class ListElement extends FeedElement {
  static override styles: CSSResultGroup = [base, cards];

  /** Tag names, without prefix, of the list and of its items. */
  protected abstract readonly tags: { readonly own: string; readonly item: string };

  /** Whether the dates in the light DOM of an item are the start and end of an event. */
  protected readonly dated: boolean = false;

  protected override readonly face?: Face<RowLook<this>>;

  /** Class of the list, for the style sheet. */
  protected readonly kind: string = 'rows';

  /** CMS templates wrap what they print, so the items need not be children. */
  protected get itemElements(): readonly Element[] {
    const { own, item } = this.tags;
    return [...this.querySelectorAll(prefixOf(this, own) + item)];
  }

  protected override hasOwn(): boolean {
    return this.itemElements.length > 0;
  }

  protected override readOwn({ readOwnItems }: OwnContent): readonly Item[] {
    return readOwnItems(this, this.itemElements, this.dated);
  }

  protected row(item: Item, view: View, index: number): TemplateResult {
    return this.face?.look?.row(item, view, this, index) ?? card(item, view);
  }

  protected override content(view: View): TemplateResult {
    const { level, images, lang, locale, own } = view;
    // What has its code elsewhere, or its nodes in the light DOM, may have other reasons to write a row anew.
    const isPlain = this.kind === 'rows' && !own;
    const depends = isPlain ? [level, images, lang, locale.lang, locale.strings, hasWords()] : undefined;
    // Cards seldom get or lose a line. What else there is may change as it is used: films are played, texts unfold.
    const depth = this.face && 1;
    return cardList(view, this.kind, (item, index) => this.row(item, view, index), depends, depth);
  }
}
