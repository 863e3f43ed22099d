/** Databases, faults and records for tests. */
@NullMarked
package org.commonhall.storage.jdbc.testing;

import org.jspecify.annotations.NullMarked;
