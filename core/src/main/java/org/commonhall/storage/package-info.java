/**
 * What the author of a storage adapter needs: {@link org.commonhall.storage.Storage} to implement, record types that
 * describe what is stored, and evaluators that make a first adapter right before it is fast (存储).
 *
 * @serial exclude
 */
@NullMarked
package org.commonhall.storage;

import org.jspecify.annotations.NullMarked;
