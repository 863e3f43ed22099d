/**
 * Commonhall (楼事会): the entry of the library and the values that every capability shares.
 *
 * @serial exclude
 */
@NullMarked
package org.commonhall;

import org.jspecify.annotations.NullMarked;
