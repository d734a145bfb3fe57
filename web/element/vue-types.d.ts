// For Vue 3.3 and newer: `import type {} from 'cotejo/vue'` lets templates hold <article-comparison>.
import type { DefineComponent } from 'vue';
import type {
  ArticleComparisonAttributes,
  ArticleComparisonProperties,
  ArticleComparisonVueListeners,
} from './element-types.js';

declare module 'vue' {
  interface GlobalComponents {
    'article-comparison': DefineComponent<
      ArticleComparisonAttributes & ArticleComparisonProperties & ArticleComparisonVueListeners
    >;
  }
}
