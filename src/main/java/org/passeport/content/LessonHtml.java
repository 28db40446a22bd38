package org.passeport.content;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.passeport.content.format.DirectiveBlock;
import org.passeport.content.format.DirectiveParser;

/**
 * A lesson's Markdown as HTML for a learner's page. Safe by construction: raw HTML is escaped, addresses are filtered, and
 * nothing else of the author becomes markup.
 */
public final class LessonHtml {

    private static final Parser PARSER = Parser.builder()
            .customBlockParserFactory(new DirectiveParser.Factory())
            .build();

    private static final Map<String, String> LABELS = Map.of(
            "tip", "Astuce",
            "warning", "Attention",
            "example", "Exemple",
            "glossary", "Le mot");

    private LessonHtml() {}

    /** The lesson as a tree, for whoever checks it. */
    public static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    /**
     * @param markdown  text of the lesson
     * @param mediaBase address that the module's {@code media/} is served under, without a final slash
     */
    public static String render(String markdown, String mediaBase) {
        return render(markdown, mediaBase, 0);
    }

    /** @param deeper how many levels its titles go down, on a page that has a title of its own */
    public static String render(String markdown, String mediaBase, int deeper) {
        Node lesson = parse(markdown);
        lesson.accept(new Typography(deeper));
        return HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(context -> (node, tag, attributes) -> attributes(node, attributes, mediaBase))
                .nodeRendererFactory(DirectiveRenderer::new)
                .build()
                .render(lesson);
    }

    private static void attributes(Node node, Map<String, String> attributes, String mediaBase) {
        switch (node) {
            case Image image -> {
                attributes.put("src", mediaBase + "/" + image.getDestination());
                attributes.put("width", "480");
                attributes.put("height", "300");
                attributes.put("loading", "lazy");
            }
            case Link ignored -> attributes.put("rel", "noopener");
            case OrderedList list
            when list.getParent() instanceof DirectiveBlock block
                    && block.name().equals("steps") -> attributes.put("class", "steps");
            default -> {}
        }
    }

    /** French spaces and apostrophes, whatever the author's keyboard gave. */
    private static final class Typography extends AbstractVisitor {

        private final int deeper;

        private Typography(int deeper) {
            this.deeper = deeper;
        }

        @Override
        public void visit(Text text) {
            text.setLiteral(FrenchTypography.of(text.getLiteral()));
        }

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.min(6, heading.getLevel() + deeper));
            visitChildren(heading);
        }
    }

    /** Writes our blocks: an aside with its name said first, except for steps, whose list says enough. */
    private record DirectiveRenderer(HtmlNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(DirectiveBlock.class);
        }

        @Override
        public void render(Node node) {
            DirectiveBlock block = (DirectiveBlock) node;
            var html = context.getWriter();
            boolean aside = LABELS.containsKey(block.name());
            if (aside) {
                html.line();
                html.tag("aside", Map.of("class", block.name()));
                html.tag("p", Map.of("class", "block-label"));
                html.text(label(block));
                html.tag("/p");
            }
            children(block).forEach(context::render);
            if (aside) {
                html.line();
                html.tag("/aside");
                html.line();
            }
        }

        private static String label(DirectiveBlock block) {
            return block.name().equals("glossary")
                    ? FrenchTypography.of("Le mot « " + block.argument() + " »")
                    : LABELS.get(block.name());
        }

        private static List<Node> children(CustomBlock block) {
            List<Node> children = new java.util.ArrayList<>();
            for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
                children.add(child);
            }
            return children;
        }
    }
}
