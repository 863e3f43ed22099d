/**
 * Buildings (楼宇) with their sections, units (专有部分), floor areas (建筑面积) with their source, territories, and who owned
 * or occupied which unit on which date (权属, 租用).
 */
@NullMarked
package org.commonhall.directory.building;

import org.jspecify.annotations.NullMarked;
