import type { Block, Passage } from '../syntax/block';
import type { BlockSplice, SyntaxTree } from '../syntax/syntax-tree';
import { abbreviationsIn, type AbbreviationFact } from './abbreviations';
import { BlockIndex } from './block-index';
import { endMarkIn, type EndMark } from './end-marks';
import { FactIndex, gatherFacts, type FactList } from './fact-index';
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

/** What the words of a draft show as words: spellings, abbreviations, names, marks. The lists are made when one is first asked for, and kept in step with edits. */
export class Words {
  private opened: Lists | undefined;

  constructor(private readonly tree: SyntaxTree) {}

  update(splice: BlockSplice): void {
    if (this.opened !== undefined) for (const index of Object.values(this.opened)) index.update(splice);
  }

  /** Syllables that show where the tone mark is put. */
  get tones(): FactList<TonePlacement> {
    return this.lists.tones;
  }

  /** Ways of writing that a draft should not mix. */
  get forms(): FactList<FormFact> {
    return this.lists.forms;
  }

  get abbreviations(): FactList<AbbreviationFact> {
    return this.lists.abbreviations;
  }

  /** Names of bodies whose letter case the writer was free to choose. */
  get names(): FactList<NameFact> {
    return this.lists.names;
  }

  get placeNames(): FactList<PlaceName> {
    return this.lists.placeNames;
  }

  /** Years that are called this one: “năm 2025 này”. */
  get thisYears(): FactList<DateMention> {
    return this.lists.thisYears;
  }

  /** Words of references in the wrong letter case. */
  get referenceCases(): FactList<ReferenceCase> {
    return this.lists.referenceCases;
  }

  /** Brackets and quotation marks that have no partner in their passage. */
  get unmatchedMarks(): FactList<UnmatchedMark> {
    return this.lists.unmatchedMarks;
  }

  private readonly itemListsKept = kept(() => itemListsOf(this.lists.itemEnds.mentions));
  /** Lists of bullets or letters, each with the ends of its items; the same object while no item ends otherwise or goes elsewhere. */
  get itemLists(): readonly (readonly Mention<ItemEnd>[])[] {
    return this.itemListsKept(this.lists.itemEnds.version, this.tree.shapeVersion);
  }

  /** Passages in TCVN3 or VNI. */
  get oldCodes(): FactList<OldCode> {
    return this.lists.oldCodes;
  }

  /** The marks `./.` at the ends of passages. */
  get endMarks(): FactList<EndMark> {
    return this.lists.endMarks;
  }

  /** Numbers of the blocks with letters typed as base and mark apart. */
  get decomposedBlocks(): readonly number[] {
    return this.lists.decomposed.blocks;
  }

  private get lists(): Lists {
    this.opened ??= open(this.tree.blocks);
    return this.opened;
  }
}

type Lists = ReturnType<typeof open>;

function open(blocks: readonly Block[]) {
  const facts = {
    tones: new FactIndex(tonesIn),
    forms: new FactIndex(formsIn),
    abbreviations: new FactIndex(abbreviationsIn),
    names: new FactIndex(namesIn),
    placeNames: new FactIndex(placeNamesIn),
    thisYears: new FactIndex(thisYearsIn),
    referenceCases: new FactIndex(referenceCasesIn),
    unmatchedMarks: new FactIndex(unmatchedMarksIn),
    itemEnds: new FactIndex(itemEndIn),
    oldCodes: new FactIndex(oldCodesIn),
    endMarks: new FactIndex(endMarkIn),
  };
  gatherFacts(Object.values(facts), blocks);
  return {
    ...facts,
    decomposed: new BlockIndex((block) => block.passages.length > 0 && isDecomposed(block), blocks),
  };
}

/** Finds all that is read from the syllables of a passage, while these are at hand: the lists find it remembered then. */
export function readWords(passage: Passage): void {
  tonesIn(passage);
  formsIn(passage);
  abbreviationsIn(passage);
  namesIn(passage);
  placeNamesIn(passage);
  unmatchedMarksIn(passage);
  oldCodesIn(passage);
}
