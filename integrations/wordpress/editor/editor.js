// The editor: each block shows the real element, with the same script as the page, in whatever document the canvas is.
// Plain JavaScript on WordPress's own packages, so that it needs no build.
(({ blocks, blockEditor, components, element, i18n }, { elements, prefix, script, feed: ownFeed }) => {
  const { createElement: el, Fragment, useCallback, useEffect, useLayoutEffect, useRef, useState } = element;
  const { InnerBlocks, InspectorControls, MediaUpload, MediaUploadCheck, useBlockProps } = blockEditor;
  const { Button, PanelBody, Placeholder, SelectControl, TextareaControl, TextControl, ToggleControl } = components;
  const { __, sprintf } = i18n;

  /** What an element without inner blocks of its own kind may hold. */
  const INNER = {
    text: { allowedBlocks: ['core/paragraph', 'core/list'], template: [['core/paragraph']] },
    links: { allowedBlocks: ['core/list', 'core/paragraph'], template: [['core/list']] },
    elements: {},
  };

  /** How long somebody may pause while typing an address before it is requested, in milliseconds. */
  const PAUSE = 500;

  /** The canvas can be a frame. WordPress copies scripts into it, but 6.1 not that they are modules. */
  function loadInto({ head, defaultView, scripts }) {
    const isThere = [...scripts].some(({ type, src }) => type === 'module' && src === script.src);
    if (isThere || defaultView.customElements.get(`${prefix}news-list`)) return;
    const tag = head.ownerDocument.createElement('script');
    for (const [name, value] of Object.entries(script)) tag.setAttribute(name, value);
    head.append(tag);
  }

  /** A click on a link selects the block, and does not leave the editor. */
  function stay(event) {
    if (event.composedPath().some(({ localName }) => localName === 'a')) event.preventDefault();
  }

  /** What changes goes on when nothing has changed for a moment. */
  function useSettled(value) {
    const [settled, settle] = useState(value);
    useEffect(() => {
      const timer = setTimeout(() => settle(value), PAUSE);
      return () => clearTimeout(timer);
    }, [value]);
    return settled;
  }

  /** Attributes of the element by their names in HTML. */
  const written = (known, attributes) =>
    Object.entries(known).flatMap(([name, { property, type }]) => {
      const value = attributes[property];
      if (value === undefined || value === '' || value === false) return [];
      return [[name, type === 'boolean' ? '' : String(value)]];
    });

  /**
   * The element itself. Its attributes are set by hand: what React makes of them on elements that it does not know
   * depends on its version.
   */
  function Live({ tag, attributes, children }) {
    const ref = useRef();
    const known = elements[tag].attributes;
    const settled = useSettled(JSON.stringify(written(known, attributes)));
    useLayoutEffect(() => {
      const now = new Map(JSON.parse(settled));
      for (const name of Object.keys(known)) {
        if (!now.has(name)) ref.current.removeAttribute(name);
        else if (ref.current.getAttribute(name) !== now.get(name)) ref.current.setAttribute(name, now.get(name));
      }
    }, [settled]);
    return el(prefix + tag, { ref }, children);
  }

  /** A control for one attribute. */
  function Control({ name, attribute, attributes, set }) {
    const { property, type, format, values, label, help } = attribute;
    const value = attributes[property];
    const change = (next) => set({ [property]: next === '' || next === false ? undefined : next });
    const common = { label, help, value: value ?? '', onChange: change, __nextHasNoMarginBottom: true };
    if (type === 'boolean')
      return el(ToggleControl, {
        label,
        help,
        checked: value === true,
        onChange: change,
        __nextHasNoMarginBottom: true,
      });
    if (type === 'choice' || name === 'heading-level') {
      const choices = values ?? [1, 2, 3, 4, 5, 6];
      return el(SelectControl, {
        ...common,
        value: String(value ?? ''),
        options: [
          { value: '', label: __('Default', 'topic-elements') },
          ...choices.map((choice) => ({ value: String(choice), label: String(choice) })),
        ],
        onChange: (next) => change(next && type === 'number' ? Number(next) : next),
      });
    }
    if (type === 'number') {
      return el(TextControl, {
        ...common,
        type: 'number',
        min: 1,
        onChange: (next) => change(next === '' ? '' : Number(next)),
      });
    }
    if (format === 'paragraph') return el(TextareaControl, common);
    if (format === 'picture')
      return el(Fragment, null, el(Picture, { name, attributes, set, property, label }), el(TextControl, common));
    if (name === 'feed' || name === 'src') {
      /* translators: %s: address of the feed of this site. */
      const ours = sprintf(__('This site’s own: %s, with ?category=, ?tag= or ?page=.', 'topic-elements'), ownFeed);
      return el(TextControl, name === 'feed' ? { ...common, help: `${help} ${ours}` } : common);
    }
    return el(TextControl, format === 'date' ? { ...common, placeholder: '2026-10-29' } : common);
  }

  /** Takes a picture, its text alternative and its caption out of the media library. */
  function Picture({ name, attributes, set, property, label }) {
    const choose = ({ url, alt, caption, sizes }) => {
      const next = { [property]: sizes?.large?.url ?? url, [`${property}Alt`]: alt || undefined };
      if (name === 'image' && caption && !attributes.caption) next.caption = caption;
      set(next);
    };
    return el(
      MediaUploadCheck,
      null,
      el(MediaUpload, {
        allowedTypes: ['image'],
        onSelect: choose,
        render: ({ open }) =>
          /* translators: %s: name of the field, such as Picture. */
          el(
            Button,
            { variant: 'secondary', onClick: open },
            sprintf(__('%s from the media library', 'topic-elements'), label),
          ),
      }),
    );
  }

  const groups = () => ({
    source: __('Source', 'topic-elements'),
    content: __('Content', 'topic-elements'),
    appearance: __('Appearance', 'topic-elements'),
    behaviour: __('Behaviour', 'topic-elements'),
  });

  /** The sidebar: a panel for each group of attributes. */
  function Controls({ tag, attributes, set }) {
    const known = Object.entries(elements[tag].attributes);
    return el(
      InspectorControls,
      null,
      ...Object.entries(groups()).map(([group, title]) => {
        const inGroup = known.filter(([, attribute]) => attribute.group === group);
        return (
          inGroup.length > 0 &&
          el(
            PanelBody,
            { key: group, title, initialOpen: group === 'source' || group === 'content' },
            ...inGroup.map(([name, attribute]) => el(Control, { key: name, name, attribute, attributes, set })),
          )
        );
      }),
    );
  }

  /** Stands where an element has nothing to show yet. What is typed counts when it is complete: the field goes then. */
  function Empty({ tag, set }) {
    const { children: kind, attributes: known } = elements[tag];
    const address = kind === 'elements' ? known.src : known.feed;
    const [typed, type] = useState('');
    const submit = (event) => {
      event.preventDefault();
      set({ [address.property]: typed.trim() || undefined });
    };
    return el(
      Placeholder,
      {
        label: blocks.getBlockType(`topic-elements/${tag}`)?.title,
        instructions: address
          ? __('Enter the address of a feed, or write the content yourself.', 'topic-elements')
          : __('Write the content in the sidebar.', 'topic-elements'),
      },
      address &&
        el(
          'form',
          { onSubmit: submit },
          el(TextControl, { label: address.label, value: typed, onChange: type, __nextHasNoMarginBottom: true }),
          el(Button, { variant: 'primary', type: 'submit' }, __('Show', 'topic-elements')),
        ),
    );
  }

  /** What the block looks like in the canvas. */
  function Canvas({ tag, attributes, set, context }) {
    const { attributes: known, children, items } = elements[tag];
    const around = context['topic-elements/feed'];
    const names = new Map(written(known, attributes));
    const hasContent = [...names.keys()].some((name) => known[name].group === 'content' && name !== 'heading');
    const source = attributes.feed || (hasContent ? undefined : around);
    const live = (more) => el(Live, { tag, attributes: { ...attributes, feed: source } }, more);

    if (children === 'elements') {
      return el(Fragment, null, !attributes.src && el(Empty, { tag, set }), el(InnerBlocks, INNER.elements));
    }
    if (source || (items && hasContent)) return live();
    if (items) {
      const level = Math.min(6, Math.max(1, attributes.headingLevel ?? 2));
      return el(
        Fragment,
        null,
        attributes.heading ? el(`h${level}`, null, attributes.heading) : el(Empty, { tag, set }),
        el(InnerBlocks, { allowedBlocks: [`topic-elements/${items}`] }),
      );
    }
    // The introduction is shown in a slot, so it can be written where it will stand.
    if (tag === 'topic-hero') {
      return el(Fragment, null, !hasContent && el(Empty, { tag, set }), live(el(InnerBlocks, INNER.text)));
    }
    const inner = INNER[children] && el(InnerBlocks, INNER[children]);
    return el(Fragment, null, hasContent ? live() : el(Empty, { tag, set }), inner);
  }

  const edit = (tag) =>
    function Edit({ attributes, setAttributes: set, context }) {
      const ref = useCallback((node) => {
        if (!node) return;
        loadInto(node.ownerDocument);
        node.addEventListener('click', stay, true);
      }, []);
      return el(
        Fragment,
        null,
        el(Controls, { tag, attributes, set }),
        el('div', useBlockProps({ ref }), el(Canvas, { tag, attributes, set, context })),
      );
    };

  for (const [tag, { children }] of Object.entries(elements)) {
    blocks.registerBlockType(`topic-elements/${tag}`, {
      edit: edit(tag),
      // The server prints the element; what is stored is what stands inside it.
      save: () => (children ? el(InnerBlocks.Content) : null),
    });
  }
})(window.wp, window.topicElementsEditor);
