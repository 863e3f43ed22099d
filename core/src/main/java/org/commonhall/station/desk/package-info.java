/**
 * The lines of desks (窗口排队): tickets (取号), calls (叫号), appointments (预约), referrals (转办) and estimates of the wait
 * that explain themselves.
 */
@NullMarked
package org.commonhall.station.desk;

import org.jspecify.annotations.NullMarked;
