/**
 * How a third party adds a store of its own (存储适配器): one class that keeps every record (记录) in an append-only file
 * (只追加文件). It passes the storage contract kit, and it is written to be read by whoever writes the next adapter.
 */
@NullMarked
package org.commonhall.examples.adapter;

import org.jspecify.annotations.NullMarked;
