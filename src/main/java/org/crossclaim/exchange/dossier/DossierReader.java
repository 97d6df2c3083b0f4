package org.crossclaim.exchange.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.crossclaim.actor.ActorDocument;
import org.crossclaim.dispute.DisputeDocument;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.exchange.Dossier;
import org.crossclaim.shared.Fault;
import org.crossclaim.source.SourceDocument;
import org.jspecify.annotations.Nullable;

/**
 * Reads files that belong together into one dossier, with every fault of all of them.
 */
public final class DossierReader {

	private static final Pattern ENTRY = Pattern.compile("(?:disputes\\[(\\d+)]\\.)?entries\\[\\d+]");

	/** The list under which the places of what lies outside are kept. */
	public static final String REFERS_TO = "refers_to";

	private final Faults faults = new Faults();

	private final List<String> files = new ArrayList<>();

	private final Map<String, ActorDocument> actors = new LinkedHashMap<>();

	private final Map<String, SourceDocument> sources = new LinkedHashMap<>();

	private final Map<String, DisputeDocument> disputes = new LinkedHashMap<>();

	private final Map<String, EntryDocument> entries = new LinkedHashMap<>();

	private final Map<SubjectKind, Set<String>> refersTo = new EnumMap<>(SubjectKind.class);

	private final OffRecord off = OffRecord.empty();

	private final Places places = new Places();

	/**
	 * Reads one more file.
	 * @param file its name, for faults
	 * @param input its bytes, UTF-8, YAML or JSON
	 * @throws IOException if it cannot be read
	 */
	public void read(String file, InputStream input) throws IOException {
		this.files.add(file);
		try (input) {
			new File(file).read(input);
		}
	}

	/**
	 * What the files say together.
	 * @return the dossier; to be used only where there are no faults
	 */
	public Dossier dossier() {
		return new Dossier(List.copyOf(this.actors.values()), List.copyOf(this.sources.values()),
				List.copyOf(this.disputes.values()), List.copyOf(this.entries.values()), Map.copyOf(this.refersTo),
				this.off);
	}

	/**
	 * What is wrong with the files.
	 * @return the faults, at most a thousand, as they stand in the files
	 */
	public List<DossierFault> faults() {
		return this.faults.kept()
			.stream()
			.sorted(Comparator.comparingInt((DossierFault fault) -> this.files.indexOf(fault.file()))
				.thenComparingInt(DossierFault::line)
				.thenComparingInt(DossierFault::column))
			.toList();
	}

	/**
	 * How many more faults there are.
	 * @return the number of faults beyond the thousand
	 */
	public int more() {
		return this.faults.more();
	}

	/**
	 * Adds a fault that a rule found in a document, at the place of its key or, where
	 * nothing stands there, of what encloses it.
	 * @param kind the list that the object stands in, for example {@code entries}
	 * @param id its slug
	 * @param fault the path within the object and what is wrong
	 */
	public void add(String kind, String id, Fault fault) {
		Places.Placed placed = this.places.of(kind + " " + id);
		this.faults.add(placed.file(), placed.at(fault.path()), fault.within(placed.path()));
	}

	/**
	 * One file while it is read.
	 */
	private final class File implements NodeReader.Listener {

		private final String name;

		private final Map<String, String> disputeIds = new HashMap<>();

		private final List<Runnable> later = new ArrayList<>();

		private File(String name) {
			this.name = name;
		}

		private void read(InputStream input) {
			Node top = new NodeReader(this.name, this, DossierReader.this.faults).read(input);
			if (top == null) {
				return;
			}
			this.later.forEach(Runnable::run);
			Item item = open("", top);
			Item single = item.object("dispute");
			if (single != null) {
				one("disputes", "dispute", single, DossierReader.this.disputes, Decoding::dispute, DisputeDocument::id,
						place(top, "dispute"));
			}
			for (String list : List.of("actors", "sources", "disputes", "entries")) {
				item.objects(list, (unexpected) -> unexpected);
			}
			Item off = item.object("off_record");
			if (off != null) {
				new OffRecordDecoding(DossierReader.this.off,
						(list, one) -> isFirst(list, one.neededSlug("id"), one.path(), one.node, one.node.place()))
					.read(off);
			}
			Item outside = item.object(REFERS_TO);
			if (outside != null) {
				refersTo(SubjectKind.DISPUTE, "disputes", outside);
				refersTo(SubjectKind.ENTRY, "entries", outside);
				outside.end();
			}
			item.end();
		}

		private void refersTo(SubjectKind kind, String key, Item outside) {
			List<String> slugs = outside.slugs(key);
			for (int i = 0; i < slugs.size(); i++) {
				DossierReader.this.refersTo.computeIfAbsent(kind, (one) -> new HashSet<>()).add(slugs.get(i));
				Node at = outside.where(key + "[" + i + "]");
				DossierReader.this.places.put(REFERS_TO + " " + kind.word() + " " + slugs.get(i), this.name,
						REFERS_TO + "." + key + "[" + i + "]", at, at.place());
			}
		}

		@Override
		public boolean takes(String path) {
			return List.of("actors", "sources", "disputes", "entries").contains(path)
					|| path.matches("disputes\\[\\d+]\\.entries");
		}

		@Override
		public void value(String path, Node value) {
			if (value instanceof Node.Scalar scalar
					&& (path.equals("dispute.id") || path.matches("disputes\\[\\d+]\\.id"))) {
				this.disputeIds.put(path.substring(0, path.lastIndexOf('.')), scalar.text());
			}
		}

		@Override
		public void item(String path, Node node) {
			Matcher entry = ENTRY.matcher(path);
			if (entry.matches()) {
				String enclosing = (entry.group(1) != null) ? "disputes[" + entry.group(1) + "]" : "dispute";
				if (this.disputeIds.containsKey(enclosing)) {
					entry(path, node, enclosing);
				}
				else {
					this.later.add(() -> entry(path, node, enclosing));
				}
			}
			else if (path.startsWith("actors")) {
				one("actors", path, open(path, node), DossierReader.this.actors, Decoding::actor, ActorDocument::id,
						node.place());
			}
			else if (path.startsWith("sources")) {
				one("sources", path, open(path, node), DossierReader.this.sources, Decoding::source, SourceDocument::id,
						node.place());
			}
			else {
				Item dispute = open(path, node);
				dispute.objects("entries", (unexpected) -> unexpected);
				one("disputes", path, dispute, DossierReader.this.disputes, Decoding::dispute, DisputeDocument::id,
						node.place());
			}
		}

		private void entry(String path, Node node, String enclosing) {
			one("entries", path, open(path, node), DossierReader.this.entries,
					(item) -> EntryDecoding.entry(item, this.disputeIds.get(enclosing)), EntryDocument::id,
					node.place());
		}

		private <D> void one(String list, String path, Item item, Map<String, D> all, Function<Item, D> decode,
				Function<D, String> id, Node.Place place) {
			D document = decode.apply(item);
			item.end();
			if (isFirst(list, id.apply(document), path, item.node, place)) {
				all.put(id.apply(document), document);
			}
		}

		private boolean isFirst(String list, String slug, String path, Node node, Node.Place place) {
			if (slug.isEmpty()) {
				return false;
			}
			Places.Placed first = DossierReader.this.places.put(list + " " + slug, this.name, path, node, place);
			if (first != null) {
				DossierReader.this.faults.add(this.name, place,
						Fault.at(path + ".id", "dossier.id-twice", slug, first.file(), first.place().line()));
			}
			return first == null;
		}

		private Item open(String path, Node node) {
			return new Item(this.name, path, node, DossierReader.this.faults);
		}

		private static Node.Place place(Node top, String key) {
			Node.@Nullable Place place = (top instanceof Node.Mapping mapping) ? mapping.keys().get(key) : null;
			return (place != null) ? place : top.place();
		}

	}

}
