package org.commonhall.credential;

import com.google.common.collect.ImmutableList;

/**
 * What somebody has been given and is qualified for.
 *
 * @param credentials the credentials, the newest first
 * @param qualifications the qualifications, the newest first; those that are over stay and count for nothing
 */
public record CredentialsOf(
        ImmutableList<CredentialView> credentials, ImmutableList<QualificationView> qualifications) {}
