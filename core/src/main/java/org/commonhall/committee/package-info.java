/**
 * Committees (楼委会、业主委员会) and the meetings of any body: seats (席位) by stakeholder group (多元主体) with terms
 * (任期), alternates (候补), suspension (停职) and recall (罢免); meetings with notice (会议通知), attendance (出席), quorum
 * overall and per group (法定人数), recusal (回避), guests (列席) and minutes (会议纪要) with their deadline of publication.
 */
@NullMarked
package org.commonhall.committee;

import org.jspecify.annotations.NullMarked;
