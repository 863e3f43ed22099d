/** Tests of the adapter (存储适配器) that keeps records in an append-only file (只追加文件), crashes included. */
@NullMarked
package org.commonhall.examples.adapter;

import org.jspecify.annotations.NullMarked;
