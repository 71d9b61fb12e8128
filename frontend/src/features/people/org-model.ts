import type { OrgUnit } from './types';

export interface OrgNode {
  unit: OrgUnit;
  children: string[];
}

export interface OrgForest {
  roots: string[];
  nodes: ReadonlyMap<string, OrgNode>;
}

/** A tree out of the flat list, in the server's order; a unit whose parent is out of sight becomes a root. */
export function buildForest(units: readonly OrgUnit[]): OrgForest {
  const nodes = new Map<string, OrgNode>(units.map((unit) => [unit.id, { unit, children: [] }]));
  const roots: string[] = [];
  for (const unit of units) {
    const parent = unit.parentId ? nodes.get(unit.parentId) : undefined;
    if (parent) parent.children.push(unit.id);
    else roots.push(unit.id);
  }
  return { roots, nodes };
}

/** A unit and everything below it: where it cannot be moved to, and what a filter on it covers. */
export function subtreeOf(forest: OrgForest, id: string): Set<string> {
  const found = new Set<string>();
  const visit = (current: string) => {
    if (found.has(current)) return;
    found.add(current);
    for (const child of forest.nodes.get(current)?.children ?? []) visit(child);
  };
  visit(id);
  return found;
}

const fold = (value: string): string => value.normalize('NFKC').toLowerCase();

/** The units whose name or code contains the words, with the units above them, so that they can be reached. */
export function matchUnits(forest: OrgForest, words: string): Set<string> | undefined {
  const needle = fold(words.trim());
  if (!needle) return undefined;
  const shown = new Set<string>();
  for (const { unit } of forest.nodes.values()) {
    if (!fold(unit.name).includes(needle) && !fold(unit.code).includes(needle)) continue;
    let current: OrgUnit | undefined = unit;
    while (current && !shown.has(current.id)) {
      shown.add(current.id);
      current = current.parentId ? forest.nodes.get(current.parentId)?.unit : undefined;
    }
  }
  return shown;
}

/** Options for a picker: names indented by their depth, in the order of the tree. */
export function pickerOptions(forest: OrgForest, except?: ReadonlySet<string>): { value: string; label: string }[] {
  const options: { value: string; label: string }[] = [];
  const visit = (id: string, depth: number) => {
    const node = forest.nodes.get(id);
    if (!node || except?.has(id)) return;
    options.push({ value: id, label: `${'　'.repeat(depth)}${node.unit.name}（${node.unit.code}）` });
    for (const child of node.children) visit(child, depth + 1);
  };
  for (const id of forest.roots) visit(id, 0);
  return options;
}

export const ORG_CODE = /^[A-Za-z0-9._-]{1,32}$/;
