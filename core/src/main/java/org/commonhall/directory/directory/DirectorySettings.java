package org.commonhall.directory.directory;

/**
 * What a hall can set about its directory.
 *
 * @param kinds the kinds of organization it knows
 */
public record DirectorySettings(OrganizationKinds kinds) {

    /**
     * Gives the kinds that come with the library.
     *
     * @return the settings
     */
    public static DirectorySettings standard() {
        return new DirectorySettings(OrganizationKinds.standard());
    }
}
