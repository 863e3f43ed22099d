/**
 * What comes in from files and goes out to them (数据交换): the import of requests (诉求导入) with its mapping files
 * (映射文件), its check (预检) and its error file (差错文件), and the writers of CSV, JSON, HTML and SVG that reports share.
 * Files are hostile until checked: every limit is stated and every text that leaves is escaped in one place.
 */
@NullMarked
package org.commonhall.exchange;

import org.jspecify.annotations.NullMarked;
