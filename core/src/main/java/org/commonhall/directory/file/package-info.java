/**
 * Files that belong to a record (附件): their limits, who may read them, and where their content is kept.
 */
@NullMarked
package org.commonhall.directory.file;

import org.jspecify.annotations.NullMarked;
