// What TypeScript must know of the element beside its class: its name in a document, its events, its
// attributes, and what it takes where a template is written in JSX. Written by hand, since comments
// in JavaScript cannot add to what is known of the document; shipped as it is.
import type { CompareOptions, Comparison, VersionInput } from '../model/types.js';
import type { ArticleComparison } from './article-comparison.js';
import type { BeadSelection, ComparisonEvents } from './events.js';

export type { BeadSelection, ComparisonEvents };

/** The attributes of `<article-comparison>`; docs/element.md says what they do. */
export interface ArticleComparisonAttributes {
  view?: 'columns' | 'changes' | 'reading' | 'merged';
  marks?: 'few' | 'all';
  theme?: 'light' | 'dark';
  shared?: boolean;
  lang?: string;
  /** 0 to 1. */
  'min-similarity'?: number | string;
  moves?: 'off';
  pairs?: 'adjacent' | 'all' | 'closest' | 'first';
  /** Names of what is no difference, parted by spaces. */
  ignore?: string;
}

/** The properties that frameworks set on the element. */
export interface ArticleComparisonProperties {
  versions?: VersionInput[] | null;
  options?: CompareOptions;
  comparison?: Comparison | null;
  /** As the attribute `min-similarity`. */
  minSimilarity?: number | null;
}

/** What Vue listens by: `@comparison-ready` in a template. */
export interface ArticleComparisonVueListeners {
  onComparisonReady?: (event: ComparisonEvents['comparison-ready']) => void;
  onComparisonProgress?: (event: ComparisonEvents['comparison-progress']) => void;
  onComparisonError?: (event: ComparisonEvents['comparison-error']) => void;
  onBeadSelect?: (event: ComparisonEvents['bead-select']) => void;
}

/** What a framework that listens by `on` and the event's name takes, as React does. */
export interface ArticleComparisonListeners {
  'oncomparison-ready'?: (event: ComparisonEvents['comparison-ready']) => void;
  'oncomparison-progress'?: (event: ComparisonEvents['comparison-progress']) => void;
  'oncomparison-error'?: (event: ComparisonEvents['comparison-error']) => void;
  'onbead-select'?: (event: ComparisonEvents['bead-select']) => void;
}

/**
 * The elements of Cotejo, to be added to the `IntrinsicElements` of a JSX. `Html` is what that JSX lets
 * any element have: `React.HTMLAttributes<HTMLElement>`, for example.
 */
// biome-ignore lint/complexity/noBannedTypes: nothing more than its own where nothing is said
export interface CotejoElements<Html = {}> {
  'article-comparison': Omit<Html, keyof ArticleComparisonAttributes> &
    ArticleComparisonAttributes &
    ArticleComparisonProperties &
    ArticleComparisonListeners;
}

declare global {
  interface HTMLElementTagNameMap {
    'article-comparison': ArticleComparison;
  }
}

declare module './article-comparison.js' {
  interface ArticleComparison {
    addEventListener<Name extends keyof ComparisonEvents>(
      type: Name,
      listener: (this: ArticleComparison, event: ComparisonEvents[Name]) => unknown,
      options?: boolean | AddEventListenerOptions,
    ): void;
    addEventListener<Name extends keyof HTMLElementEventMap>(
      type: Name,
      listener: (this: ArticleComparison, event: HTMLElementEventMap[Name]) => unknown,
      options?: boolean | AddEventListenerOptions,
    ): void;
    addEventListener(
      type: string,
      listener: EventListenerOrEventListenerObject,
      options?: boolean | AddEventListenerOptions,
    ): void;
    removeEventListener<Name extends keyof ComparisonEvents>(
      type: Name,
      listener: (this: ArticleComparison, event: ComparisonEvents[Name]) => unknown,
      options?: boolean | EventListenerOptions,
    ): void;
    removeEventListener(
      type: string,
      listener: EventListenerOrEventListenerObject,
      options?: boolean | EventListenerOptions,
    ): void;
  }
}
