import { hotkeysCoreFeature, type ItemInstance, syncDataLoaderFeature } from '@headless-tree/core';
import { useTree } from '@headless-tree/react';
import { IconChevronRight } from '@tabler/icons-react';
import { memo, useEffect, useMemo, useState } from 'react';
import classes from './OrgTree.module.css';

export interface TreeUnit {
  id: string;
  name: string;
  count?: string;
  children: readonly string[];
}

export interface OrgTreeProps {
  label: string;
  roots: readonly string[];
  units: ReadonlyMap<string, TreeUnit>;
  selected: string | undefined;
  onSelect: (id: string) => void;
  /** While set, only these units are shown, all of them open. */
  only?: ReadonlySet<string>;
}

const ROOT = '__root';
const OPEN_AT_FIRST = 2;

/** The units to show opened before anybody has touched the tree: the top levels, and the way to the selected one. */
function openAtFirst(props: OrgTreeProps): string[] {
  const open: string[] = [];
  const visit = (id: string, depth: number): boolean => {
    const unit = props.units.get(id);
    if (!unit) return false;
    const holds = unit.children.map((child) => visit(child, depth + 1)).some(Boolean);
    if (unit.children.length > 0 && (depth < OPEN_AT_FIRST || holds)) open.push(id);
    return holds || id === props.selected;
  };
  for (const id of props.roots) visit(id, 1);
  return open;
}

/**
 * The organisation as a tree: arrows move and open, Home and End jump, Enter or Space picks. Picking does not fold a
 * unit; the arrow in front of it does.
 */
export const OrgTree = memo(function OrgTree(props: OrgTreeProps) {
  const { label, roots, units, selected, onSelect, only } = props;
  const [open, setOpen] = useState<string[]>(() => openAtFirst(props));
  const expandedItems = useMemo(() => (only ? [...only] : open), [only, open]);
  const shown = (ids: readonly string[]) => (only ? ids.filter((id) => only.has(id)) : [...ids]);
  const tree = useTree<string>({
    rootItemId: ROOT,
    getItemName: (item) => units.get(item.getId())?.name ?? '',
    isItemFolder: (item) => shown(units.get(item.getId())?.children ?? []).length > 0,
    dataLoader: {
      getItem: (id) => id,
      getChildren: (id) => shown(id === ROOT ? roots : (units.get(id)?.children ?? [])),
    },
    state: { expandedItems },
    setExpandedItems: (next) => setOpen((before) => (typeof next === 'function' ? next(before) : next)),
    features: [syncDataLoaderFeature, hotkeysCoreFeature],
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the tree reads these through its loader.
  useEffect(() => tree.rebuildTree(), [tree, roots, units, expandedItems]);
  return (
    <div {...tree.getContainerProps(label)} className={classes.tree}>
      {tree.getItems().map((item) => {
        const unit = units.get(item.getId());
        return unit ? (
          <Unit key={unit.id} item={item} unit={unit} selected={unit.id === selected} onSelect={onSelect} />
        ) : null;
      })}
    </div>
  );
});

interface UnitProps {
  item: ItemInstance<string>;
  unit: TreeUnit;
  selected: boolean;
  onSelect: (id: string) => void;
}

function Unit({ item, unit, selected, onSelect }: UnitProps) {
  const toggle = () => (item.isExpanded() ? item.collapse() : item.expand());
  return (
    <button
      {...item.getProps()}
      type="button"
      role="treeitem"
      className={classes.item}
      aria-selected={selected}
      aria-label={unit.count === undefined ? unit.name : `${unit.name} ${unit.count}`}
      style={{ '--level': item.getItemMeta().level } as React.CSSProperties}
      onFocus={() => item.isFocused() || item.setFocused()}
      onClick={(event) => {
        item.setFocused();
        if ((event.target as Element).closest(`.${classes.chevron}`) && item.isFolder()) toggle();
        else onSelect(unit.id);
      }}
    >
      <span className={`${classes.chevron} ${item.isExpanded() ? classes.open : ''}`} aria-hidden="true">
        {item.isFolder() ? <IconChevronRight size={14} /> : null}
      </span>
      <span className={classes.name}>{unit.name}</span>
      {unit.count === undefined ? null : <span className={`${classes.count} num`}>{unit.count}</span>}
    </button>
  );
}
