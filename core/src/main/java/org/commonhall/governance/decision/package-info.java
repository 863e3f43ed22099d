/**
 * How a body decides, as pure rules without a hall: quorum (法定人数), majority (多数) and their explanation, exact and by
 * several measures at once, with rule sets (议事规则) as data files that name the article beside each value. Heads (业主人数)
 * and floor area (专有部分面积) are derived from the register of owners, never typed in.
 */
@NullMarked
package org.commonhall.governance.decision;

import org.jspecify.annotations.NullMarked;
