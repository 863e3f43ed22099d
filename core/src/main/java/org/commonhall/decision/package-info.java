/**
 * How a body decides: quorum (法定人数), majority (多数) and their explanation, exact and by several measures at once,
 * with rule sets (议事规则) as data files that name the article beside each value. Heads (业主人数) and floor area
 * (专有部分面积) are derived from the register of owners, never typed in. Motions (动议) and amendments (修正案) live by a graph that a
 * host may replace. Ballots (表决) are taken over an electorate that is frozen when they open, by name or with roll and box apart
 * (无记名), and what was decided becomes actions (落实).
 */
@NullMarked
package org.commonhall.decision;

import org.jspecify.annotations.NullMarked;
