import type { FeedErrorLike } from '../../feed/model.js';
import type { Locale } from '../../locale/locale-controller.js';
import type { ElementState } from './states.js';
import type { View } from './view.js';

/** An element that may announce a failure. */
interface Speaker {
  readonly host: Host;
  /** Whether its visitor waits for another try. */
  retrying?: boolean;
}

type Host = Pick<Element, 'isConnected'> & {
  /** What a visitor asks for who tries again. */
  reload(): Promise<void>;
};

/** Who announces a failure: several elements can wait for one feed. */
const announced = new WeakMap<FeedErrorLike, Speaker>();

/**
 * What one element says in the place of content: why it could not be had, or that there is none; and the way to try again.
 *
 * @returns what gives the words for each state that the element comes to. `silent` is whether something is to be seen, or
 *   nobody would miss it: one that says nothing leaves it to others.
 */
export function messages(
  host: Host,
): (
  state: ElementState,
  error: FeedErrorLike | undefined,
  silent: boolean,
  locale: Locale,
) => Pick<View, 'message' | 'announce' | 'retry'> {
  const speaker: Speaker = { host };
  /** What there is to say: a failure, or without `error` that there is nothing. */
  let said: { readonly error?: FeedErrorLike } | undefined;

  const retry = () => {
    const error = said?.error;
    if (speaker.retrying || !error) return;
    speaker.retrying = true;
    announced.set(error, speaker);
    void host.reload();
  };

  return (state, error, silent, { strings }) => {
    const last = (said?.error && announced.get(said.error)) ?? speaker;
    // A reload leaves what is said, so that nothing jumps and nothing is announced twice.
    if (state !== 'loading') {
      said = state === 'error' || state === 'empty' ? { error } : undefined;
      speaker.retrying = false;
    }
    if (silent || !said) return {};
    const failure = said.error;
    // The first that meets it, or where a visitor tried again, that one, as long as it is there.
    if (failure && !announced.has(failure))
      announced.set(failure, last.retrying && last.host.isConnected ? last : speaker);
    return {
      // Gone while a visitor tries again: what they then hear is the outcome, even if it is the same.
      message: speaker.retrying ? undefined : failure ? strings.errors[kindOf(failure)] : strings.empty,
      announce: !failure || announced.get(failure) === speaker,
      retry: failure && retry,
    };
  };
}

const kindOf = ({ code }: FeedErrorLike) =>
  code === 'network' || code === 'timeout' || code === 'http' ? code : 'other';
