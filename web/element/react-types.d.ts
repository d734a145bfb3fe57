// For React 19 and newer: `import type {} from 'cotejo/react'` lets JSX hold <article-comparison>.
import type { HTMLAttributes, Ref } from 'react';
import type { ArticleComparison } from './article-comparison.js';
import type { CotejoElements } from './element-types.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements
      extends CotejoElements<
        HTMLAttributes<ArticleComparison> & { ref?: Ref<ArticleComparison> }
      > {}
  }
}
