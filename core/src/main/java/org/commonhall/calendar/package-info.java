/**
 * Questions about working time (工作日历): which days and hours count (工作日, 法定节假日, 调休上班日), when a limit
 * (时限) falls due in working minutes, working days (工作日), calendar days (自然日) or straight through, what pauses
 * (中止计时) cut out, and why; when a place is open (开放时间) with the PRC's make-up days (调休), and when a rule
 * recurs (重复规则). Pure values: nothing here reads a clock or a store.
 */
@NullMarked
package org.commonhall.calendar;

import org.jspecify.annotations.NullMarked;
