package org.commonhall.examples;

import picocli.CommandLine.Command;

/** What can be done with certificates. */
@Command(
        name = "certificate",
        mixinStandardHelpOptions = true,
        description = "Checks certificates.",
        subcommands = CertificateCheck.class)
final class Certificate {
    /** Made as every command is; its subcommand writes. */
    Certificate(Console unused) {}
}
