/**
 * Plain writers and readers of text that reports, papers and imports share (文本格式): CSV, JSON, SVG and HTML, each
 * escaped in one place. Nothing here is exported.
 */
@NullMarked
package org.commonhall.text;

import org.jspecify.annotations.NullMarked;
