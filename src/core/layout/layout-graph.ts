/**
 * One box to place: a node's shape together with its label.
 *
 * Extents run from the centre of the shape, in layout units (CSS px at zoom 1), and are positive; `radius` is
 * that of the shape alone.
 */
export interface LayoutNode {
  readonly key: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly radius: number;
}

/** One relation; several may join the same pair, and source and target may be one node. */
export interface LayoutEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A node with the place it was given. */
export type PlacedNode = LayoutNode & Point;

/** All edges between two different nodes, as one line: `first < second` are indices of nodes. */
export interface Bundle {
  readonly first: number;
  readonly second: number;
  readonly edges: LayoutEdge[];
}

/** A graph by index: loops apart, parallel edges in bundles, edges with an unknown end left out. */
export interface IndexedGraph {
  readonly nodes: readonly LayoutNode[];
  readonly bundles: readonly Bundle[];
  /** Index of a node → the loops at it, in the order given. */
  readonly loops: ReadonlyMap<number, LayoutEdge[]>;
}

export function indexGraph(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): IndexedGraph {
  const indexOf = new Map(nodes.map((node, index) => [node.key, index]));
  const bundles = new Map<number, Bundle>();
  const loops = new Map<number, LayoutEdge[]>();
  for (const edge of edges) {
    const source = indexOf.get(edge.source);
    const target = indexOf.get(edge.target);
    if (source === undefined || target === undefined) continue;
    if (source === target) {
      const known = loops.get(source);
      if (known) known.push(edge);
      else loops.set(source, [edge]);
      continue;
    }
    const first = Math.min(source, target);
    const second = Math.max(source, target);
    const pair = first * nodes.length + second;
    const known = bundles.get(pair);
    if (known) known.edges.push(edge);
    else bundles.set(pair, { first, second, edges: [edge] });
  }
  return { nodes, bundles: [...bundles.values()], loops };
}

/** Index of a node → indices of its neighbours, each once. */
export function listNeighbours(graph: IndexedGraph): number[][] {
  const neighbours: number[][] = graph.nodes.map(() => []);
  for (const { first, second } of graph.bundles) {
    neighbours[first]?.push(second);
    neighbours[second]?.push(first);
  }
  return neighbours;
}

/** The connected components, each as a graph of its own, those with most nodes first. */
export function splitComponents(graph: IndexedGraph): IndexedGraph[] {
  const neighbours = listNeighbours(graph);
  const componentOf = new Int32Array(graph.nodes.length).fill(-1);
  const localIndex = new Int32Array(graph.nodes.length);
  const members: number[][] = [];
  for (let start = 0; start < graph.nodes.length; start++) {
    if (componentOf[start] !== -1) continue;
    const reached = [start];
    componentOf[start] = members.length;
    for (let next = 0; next < reached.length; next++) {
      localIndex[reached[next] as number] = next;
      for (const other of neighbours[reached[next] as number] ?? []) {
        if (componentOf[other] !== -1) continue;
        componentOf[other] = members.length;
        reached.push(other);
      }
    }
    members.push(reached);
  }
  const bundles: Bundle[][] = members.map(() => []);
  for (const { first, second, edges } of graph.bundles) {
    const a = localIndex[first] as number;
    const b = localIndex[second] as number;
    bundles[componentOf[first] as number]?.push({ first: Math.min(a, b), second: Math.max(a, b), edges });
  }
  const loops: Map<number, LayoutEdge[]>[] = members.map(() => new Map());
  for (const [index, list] of graph.loops) loops[componentOf[index] as number]?.set(localIndex[index] as number, list);
  return members
    .map((indices, at) => ({
      nodes: indices.map((index) => graph.nodes[index] as LayoutNode),
      bundles: bundles[at] as Bundle[],
      loops: loops[at] as Map<number, LayoutEdge[]>,
    }))
    .toSorted((a, b) => b.nodes.length - a.nodes.length);
}
