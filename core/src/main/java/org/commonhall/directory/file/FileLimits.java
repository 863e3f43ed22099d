package org.commonhall.directory.file;

import com.google.common.collect.ImmutableSet;

/**
 * What files the hall takes.
 *
 * @param maxBytes the greatest length of one file
 * @param maxFiles how many files one record may have
 * @param mediaTypes the media types taken, in lower case without parameters
 */
public record FileLimits(int maxBytes, int maxFiles, ImmutableSet<String> mediaTypes) {
    /** Photos, PDF, plain text and the usual office files up to 20 MiB, 50 a record. */
    public static final FileLimits STANDARD = new FileLimits(20 * 1024 * 1024, 50, FileType.known());
}
