/**
 * Meetings of any body (会议): notice (会议通知), agenda (议程), attendance (出席), quorum overall and per group (法定人数), recusal
 * (回避), guests (列席) and minutes (会议纪要) with their deadline of publication, and meetings demanded by members (提请召开).
 */
@NullMarked
package org.commonhall.governance.meeting;

import org.jspecify.annotations.NullMarked;
