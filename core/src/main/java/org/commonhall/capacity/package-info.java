/**
 * Whether there is room (容量), solved once: quotas (额度) in a tree, claims (占用) on them, holds (预占) and personal offers (名额邀约)
 * that run out, and the waitlist (候补名单) with its promotion (递补). Rooms, desks, seats, shifts and meals all ask here.
 */
@NullMarked
package org.commonhall.capacity;

import org.jspecify.annotations.NullMarked;
