/**
 * When a place is open (开放时间): opening hours in the syntax of OpenStreetMap, read strictly or leniently, with the
 * PRC's make-up days (调休) and an explanation of each answer. Pure values.
 */
@NullMarked
package org.commonhall.calendar.hours;

import org.jspecify.annotations.NullMarked;
