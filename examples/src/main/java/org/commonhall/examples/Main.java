package org.commonhall.examples;

/** The command line. */
public final class Main {

    private Main() {}

    /**
     * Runs a command.
     *
     * @param arguments the command and its arguments; none for the default command
     */
    public static void main(String[] arguments) {
        System.out.println("Commonhall");
    }
}
