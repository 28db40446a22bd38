package org.passeport.content;

/** A page to read, and something to do on the machine at hand. Markdown with the blocks of the format. */
public record Lesson(String id, String title, String markdown) implements Activity {}
