package org.passeport.content.format;

import org.commonmark.node.CustomBlock;

/** {@code ::: name argument} … {@code :::} in a lesson. */
public final class DirectiveBlock extends CustomBlock {

    private final String name;
    private final String argument;

    DirectiveBlock(String name, String argument) {
        this.name = name;
        this.argument = argument;
    }

    public String name() {
        return name;
    }

    public String argument() {
        return argument;
    }
}
