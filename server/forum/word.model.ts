import { declareModel } from '../platform/document.ts';

/** A word of the titles there are: what a misspelt word may have meant. */
export interface SearchWord {
  /** The word as it is compared. */
  _id: string;
  grams: string[];
  /** Last seen in a title. */
  seenAt: Date;
}

/** Words of titles. */
export const SearchWordModel = declareModel<SearchWord>(
  'SearchWord',
  'search_words',
  { grams: { type: [String], required: true }, seenAt: { type: Date, required: true } },
  [[{ grams: 1 }]],
);
