/**
 * When something recurs (重复规则): the recurrence rules of RFC 5545. Pure values.
 */
@NullMarked
package org.commonhall.calendar.recurrence;

import org.jspecify.annotations.NullMarked;
