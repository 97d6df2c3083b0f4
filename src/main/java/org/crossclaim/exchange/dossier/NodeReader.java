package org.crossclaim.exchange.dossier;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.crossclaim.shared.Fault;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads a file of YAML 1.2 (or JSON, which is YAML) piece by piece: the items of a list
 * that the listener takes are handed on one at a time and never held together, so that a
 * large file needs little memory.
 */
final class NodeReader {

	private static final int DEEPEST = 24;

	private final String file;

	private final Listener listener;

	private final Faults faults;

	private Iterator<Event> events = List.<Event>of().iterator();

	NodeReader(String file, Listener listener, Faults faults) {
		this.file = file;
		this.listener = listener;
		this.faults = faults;
	}

	/**
	 * Reads a file to its end, or to the place from which it cannot be read.
	 * @param input its bytes, UTF-8
	 * @return what is left of it at the top, or {@code null} where it cannot be read
	 */
	@Nullable Node read(InputStream input) {
		LoadSettings settings = LoadSettings.builder()
			.setLabel(this.file)
			.setCodePointLimit(Integer.MAX_VALUE)
			.setUseMarks(true)
			.build();
		try {
			this.events = new Parse(settings).parseInputStream(input).iterator();
			this.events.next();
			if (this.events.next().getEventId() != Event.ID.DocumentStart) {
				fault(new Node.Place(1, 1), "", "dossier.empty");
				return null;
			}
			Node top = node(this.events.next(), "", 0);
			this.events.next();
			Event after = this.events.next();
			if (after.getEventId() != Event.ID.StreamEnd) {
				fault(place(after), "", "dossier.one-document");
			}
			return top;
		}
		catch (MarkedYamlEngineException ex) {
			fault(ex.getProblemMark().map(NodeReader::place).orElse(new Node.Place(1, 1)), "", "dossier.no-yaml",
					ex.getProblem());
		}
		catch (YamlEngineException ex) {
			fault(new Node.Place(1, 1), "", "dossier.no-text");
		}
		return null;
	}

	private Node node(Event event, String path, int depth) {
		if (depth > DEEPEST) {
			throw new MarkedYamlEngineException(null, event.getStartMark(), "too deep", event.getStartMark()) {
			};
		}
		return switch (event.getEventId()) {
			case Scalar -> scalar((ScalarEvent) event);
			case SequenceStart -> sequence(event, path, depth);
			case MappingStart -> mapping(event, path, depth);
			case Alias -> {
				fault(place(event), path, "dossier.alias", ((AliasEvent) event).getAlias().getValue());
				yield new Node.Scalar(place(event), "", false);
			}
			default -> throw new IllegalStateException("Not a node: " + event.getEventId());
		};
	}

	private static Node.Scalar scalar(ScalarEvent event) {
		return new Node.Scalar(place(event), event.getValue(), event.getScalarStyle() == ScalarStyle.PLAIN);
	}

	private Node sequence(Event start, String path, int depth) {
		List<Node> items = new ArrayList<>();
		boolean taken = this.listener.takes(path);
		int index = 0;
		for (Event event = this.events.next(); event.getEventId() != Event.ID.SequenceEnd; event = this.events.next()) {
			String itemPath = path + "[" + index++ + "]";
			Node item = node(event, itemPath, depth + 1);
			if (taken) {
				this.listener.item(itemPath, item);
			}
			else {
				items.add(item);
			}
		}
		return new Node.Sequence(place(start), items);
	}

	private Node mapping(Event start, String path, int depth) {
		Map<String, Node> values = new LinkedHashMap<>();
		Map<String, Node.Place> keys = new LinkedHashMap<>();
		for (Event event = this.events.next(); event.getEventId() != Event.ID.MappingEnd; event = this.events.next()) {
			Node key = node(event, path, depth + 1);
			String name = (key instanceof Node.Scalar scalar) ? scalar.text() : "?";
			if (!(key instanceof Node.Scalar)) {
				fault(key.place(), path, "dossier.key-no-text");
			}
			String valuePath = path.isEmpty() ? name : path + "." + name;
			Node value = node(this.events.next(), valuePath, depth + 1);
			if (keys.putIfAbsent(name, key.place()) != null) {
				fault(key.place(), valuePath, "dossier.key-twice", name);
				continue;
			}
			values.put(name, value);
			this.listener.value(valuePath, value);
		}
		return new Node.Mapping(place(start), values, keys);
	}

	private void fault(Node.Place place, String path, String key, Object... arguments) {
		this.faults.add(this.file, place, Fault.at(path, key, arguments));
	}

	private static Node.Place place(Event event) {
		return event.getStartMark().map(NodeReader::place).orElse(new Node.Place(1, 1));
	}

	private static Node.Place place(Mark mark) {
		return new Node.Place(mark.getLine() + 1, mark.getColumn() + 1);
	}

	/**
	 * Takes what is read, piece by piece.
	 */
	interface Listener {

		/** Whether it takes the items of the list at a path. */
		boolean takes(String path);

		/** Takes one item of a list that it takes. */
		void item(String path, Node item);

		/** Hears the value of a key. */
		void value(String path, Node value);

	}

}
