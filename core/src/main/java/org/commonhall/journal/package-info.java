/**
 * The tamper-evident record of every change (日志) and the feed of events: one entry a command, sealed into one chain of
 * SHA-256 hashes.
 */
@NullMarked
package org.commonhall.journal;

import org.jspecify.annotations.NullMarked;
