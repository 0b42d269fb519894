import type { Blemish } from '../../model/records.ts';

/** A blemish as the rules for one passage find it. */
export type Found = Omit<Blemish, 'heading'>;
