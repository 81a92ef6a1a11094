import type { Passage } from '../syntax/block';
import type { BlockSplice, SyntaxTree } from '../syntax/syntax-tree';
import { abbreviationsIn, type AbbreviationFact } from './abbreviations';
import { BlockIndex } from './block-index';
import { endMarkIn, type EndMark } from './end-marks';
import { FactIndex, type FactList } from './fact-index';
import { kept } from './kept';
import { isDecomposed, thisYearsIn } from './facts';
import type { DateMention } from './date';
import { formsIn, type FormFact } from './forms';
import { itemEndIn, itemListsOf, type ItemEnd } from './item-ends';
import { namesIn, type NameFact } from './name-facts';
import { oldCodesIn, type OldCode } from './old-codes';
import type { Mention } from './place';
import { placeNamesIn, type PlaceName } from './place-names';
import { referenceCasesIn, type ReferenceCase } from './reference-case';
import { tonesIn, type TonePlacement } from './tones';
import { unmatchedMarksIn, type UnmatchedMark } from './unmatched-marks';

/** What the words of a draft show as words: spellings, abbreviations, names, marks. Each list is made when first asked for, and kept in step with edits. */
export class Words {
  private readonly opened: { update(splice: BlockSplice): void }[] = [];

  constructor(private readonly tree: SyntaxTree) {}

  update(splice: BlockSplice): void {
    for (const index of this.opened) index.update(splice);
  }

  private readonly toneIndex = this.lazy(tonesIn);
  /** Syllables that show where the tone mark is put. */
  get tones(): FactList<TonePlacement> {
    return this.toneIndex();
  }

  private readonly formIndex = this.lazy(formsIn);
  /** Ways of writing that a draft should not mix. */
  get forms(): FactList<FormFact> {
    return this.formIndex();
  }

  private readonly abbreviationIndex = this.lazy(abbreviationsIn);
  get abbreviations(): FactList<AbbreviationFact> {
    return this.abbreviationIndex();
  }

  private readonly nameIndex = this.lazy(namesIn);
  /** Names of bodies whose letter case the writer was free to choose. */
  get names(): FactList<NameFact> {
    return this.nameIndex();
  }

  private readonly placeNameIndex = this.lazy(placeNamesIn);
  get placeNames(): FactList<PlaceName> {
    return this.placeNameIndex();
  }

  private readonly thisYearIndex = this.lazy(thisYearsIn);
  /** Years that are called this one: “năm 2025 này”. */
  get thisYears(): FactList<DateMention> {
    return this.thisYearIndex();
  }

  private readonly referenceCaseIndex = this.lazy(referenceCasesIn);
  /** Words of references in the wrong letter case. */
  get referenceCases(): FactList<ReferenceCase> {
    return this.referenceCaseIndex();
  }

  private readonly unmatchedIndex = this.lazy(unmatchedMarksIn);
  /** Brackets and quotation marks that have no partner in their passage. */
  get unmatchedMarks(): FactList<UnmatchedMark> {
    return this.unmatchedIndex();
  }

  private readonly itemIndex = this.lazy(itemEndIn);
  private readonly itemListsKept = kept(() => itemListsOf(this.itemIndex().mentions));
  /** Lists of bullets or letters, each with the ends of its items; the same object while no item ends otherwise or goes elsewhere. */
  get itemLists(): readonly (readonly Mention<ItemEnd>[])[] {
    return this.itemListsKept(this.itemIndex().version, this.tree.shapeVersion);
  }

  private readonly oldCodeIndex = this.lazy(oldCodesIn);
  /** Passages in TCVN3 or VNI. */
  get oldCodes(): FactList<OldCode> {
    return this.oldCodeIndex();
  }

  private readonly endMarkIndex = this.lazy(endMarkIn);
  /** The marks `./.` at the ends of passages. */
  get endMarks(): FactList<EndMark> {
    return this.endMarkIndex();
  }

  private decomposedIndex: BlockIndex | undefined;
  /** Numbers of the blocks with letters typed as base and mark apart. */
  get decomposedBlocks(): readonly number[] {
    if (this.decomposedIndex === undefined) {
      this.decomposedIndex = new BlockIndex(
        (block) => block.passages.length > 0 && isDecomposed(block),
        this.tree.blocks,
      );
      this.opened.push(this.decomposedIndex);
    }
    return this.decomposedIndex.blocks;
  }

  private lazy<T extends { readonly key: string }>(extract: (passage: Passage) => readonly T[]): () => FactIndex<T> {
    let index: FactIndex<T> | undefined;
    return () => {
      if (index === undefined) {
        index = new FactIndex(extract, this.tree.blocks);
        this.opened.push(index);
      }
      return index;
    };
  }
}
