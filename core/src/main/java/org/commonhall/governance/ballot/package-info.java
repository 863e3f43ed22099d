/**
 * Votes that are taken (表决): over an electorate that is frozen at the opening, by name or with roll and box apart
 * (无记名), on screen or on paper (纸质选票), with proxies (委托), tellers (监票人), lots (抽签) and the explained result.
 */
@NullMarked
package org.commonhall.governance.ballot;

import org.jspecify.annotations.NullMarked;
