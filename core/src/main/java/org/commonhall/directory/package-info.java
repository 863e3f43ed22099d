/**
 * Who and what there is (名录): people, organizations (单位) and their dated relations, buildings (楼宇) with units and
 * floor area, who owned or occupied what on which date, brands.
 */
@NullMarked
package org.commonhall.directory;

import org.jspecify.annotations.NullMarked;
