package org.commonhall.publication;

import org.jspecify.annotations.Nullable;

/**
 * An act on a notice: deciding is one act for each outcome.
 *
 * @param action what is done
 * @param outcome the outcome of {@link NoticeAction#DECIDE}, null for every other action
 */
public record NoticeAct(NoticeAction action, @Nullable NoticeStatus outcome) {}
