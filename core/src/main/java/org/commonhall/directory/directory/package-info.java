/**
 * Who there is (名录): people, organizations (单位) with their dated relations, and brands (品牌).
 */
@NullMarked
package org.commonhall.directory.directory;

import org.jspecify.annotations.NullMarked;
