/**
 * The contract that every storage adapter keeps, as tests (存储契约). An adapter's author extends
 * {@link org.commonhall.storage.contract.StorageContract} and gives it an empty store; nothing is skipped, what a store
 * does not declare is asserted to be absent.
 */
@NullMarked
package org.commonhall.storage.contract;

import org.jspecify.annotations.NullMarked;
