package org.passeport.content.format;

import java.util.Optional;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.passeport.content.Lesson;

/** Reads a lesson page and checks what it shows: blocks of the format, media that exist, links that lead somewhere safe. */
final class LessonReader {

    private static final Set<String> BLOCKS = Set.of("tip", "warning", "example", "steps", "glossary");

    private static final Parser PARSER = Parser.builder()
            .customBlockParserFactory(new DirectiveParser.Factory())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private final String file;
    private final ReadingLevel level;
    private final Media media;
    private final Faults faults;

    LessonReader(String file, String french, Media media, Faults faults) {
        this.file = file;
        this.level = new ReadingLevel(file, french, faults);
        this.media = media;
        this.faults = faults;
    }

    Optional<Lesson> read(String id, byte[] bytes) {
        return YamlFile.text(file, bytes, faults).flatMap(markdown -> {
            Node root = PARSER.parse(markdown);
            if (!(root.getFirstChild() instanceof Heading heading) || heading.getLevel() != 1) {
                faults.add(
                        file,
                        1,
                        "La page ne commence pas par son titre.",
                        "Écrivez-le en première ligne : « # Titre ».");
                return Optional.empty();
            }
            root.accept(new Checks());
            return Optional.of(new Lesson(id, plain(heading), markdown));
        });
    }

    private static String plain(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text part) {
                text.append(part.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                text.append('\n');
            }

            @Override
            public void visit(Code code) {
                text.append(code.getLiteral());
            }
        });
        return text.toString();
    }

    private static int line(Node node) {
        for (Node here = node; here != null; here = here.getParent()) {
            if (!here.getSourceSpans().isEmpty()) {
                return here.getSourceSpans().getFirst().getLineIndex() + 1;
            }
        }
        return 0;
    }

    private final class Checks extends AbstractVisitor {

        private boolean titled;

        @Override
        public void visit(Heading heading) {
            if (heading.getLevel() == 1 && titled) {
                faults.add(file, line(heading), "La page a deux grands titres.", "Écrivez « ## » pour un intertitre.");
            }
            titled = true;
            level.check(plain(heading), line(heading));
            visitChildren(heading);
        }

        @Override
        public void visit(Paragraph paragraph) {
            level.check(plain(paragraph), line(paragraph));
            visitChildren(paragraph);
        }

        @Override
        public void visit(Image image) {
            media.use(image.getDestination(), file, line(image));
            if (plain(image).isBlank()) {
                faults.add(
                        file,
                        line(image),
                        "L’image n’a pas de texte qui la remplace.",
                        "Écrivez entre [ ] ce que l’image montre.");
            }
        }

        @Override
        public void visit(Link link) {
            if (!link.getDestination().matches("(https?://|mailto:).+")) {
                faults.add(
                        file,
                        line(link),
                        "Le lien « " + link.getDestination() + " » ne mène pas à une adresse sûre.",
                        "Écrivez une adresse entière, en https.");
            }
            visitChildren(link);
        }

        @Override
        public void visit(HtmlBlock html) {
            refuse(html);
        }

        @Override
        public void visit(HtmlInline html) {
            refuse(html);
        }

        private void refuse(Node html) {
            faults.add(file, line(html), "Du HTML dans la page.", "Écrivez en Markdown seulement.");
        }

        @Override
        public void visit(CustomBlock block) {
            String name = ((DirectiveBlock) block).name();
            if (!BLOCKS.contains(name)) {
                faults.add(
                        file,
                        line(block),
                        "Le bloc « ::: " + name + " » n’existe pas.",
                        "Prenez : " + String.join(", ", BLOCKS.stream().sorted().toList()) + ".");
            }
            visitChildren(block);
        }
    }
}
