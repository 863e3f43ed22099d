/**
 * Visits (到访) that identify nobody: counts of heads and movements by place, hour and audience.
 */
@NullMarked
package org.commonhall.station.visit;

import org.jspecify.annotations.NullMarked;
