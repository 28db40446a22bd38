package org.passeport.content.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads the blocks that the format adds to CommonMark. They do not nest. */
public final class DirectiveParser extends AbstractBlockParser {

    private static final Pattern OPENING = Pattern.compile("^:::\\s*(\\S+)\\s*(.*)$");

    private static final Pattern CLOSING = Pattern.compile("^:::\\s*$");

    private final DirectiveBlock block;

    private DirectiveParser(DirectiveBlock block) {
        this.block = block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return !(child instanceof DirectiveBlock);
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        CharSequence line = state.getLine().getContent();
        return CLOSING.matcher(line).matches() ? BlockContinue.finished() : BlockContinue.atIndex(state.getIndex());
    }

    /** Opens a block where a line begins with three colons and a name. */
    public static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            Matcher opening = OPENING.matcher(state.getLine().getContent());
            if (state.getIndent() > 0 || !opening.matches()) {
                return BlockStart.none();
            }
            DirectiveBlock block =
                    new DirectiveBlock(opening.group(1), opening.group(2).strip());
            return BlockStart.of(new DirectiveParser(block))
                    .atIndex(state.getLine().getContent().length());
        }
    }
}
