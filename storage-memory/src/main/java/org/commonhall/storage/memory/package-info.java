/** Storage in memory, for trying things out, for tests, and as the reference of the storage contract. */
@NullMarked
package org.commonhall.storage.memory;

import org.jspecify.annotations.NullMarked;
