/**
 * Advice in confidence (咨询记录): notes about a talk that only the adviser and those he releases them to can read, each
 * look journaled.
 */
@NullMarked
package org.commonhall.station.advice;

import org.jspecify.annotations.NullMarked;
