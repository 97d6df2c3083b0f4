package org.crossclaim.exchange.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Where everything stands that the files say, so that a rule that is broken is named at
 * its key. The files themselves are let go: for each key there is kept its path, which
 * like objects share, and two numbers.
 */
final class Places {

	private final Map<String, Placed> objects = new HashMap<>();

	private final Map<String, String> paths = new HashMap<>();

	/**
	 * Keeps where an object and all its keys stand.
	 * @param object the list that it stands in and its slug
	 * @param file the name of the file
	 * @param path its path within the file
	 * @param node what stands there
	 * @param place where it begins
	 * @return where the object stood before, or {@code null} where it is new
	 */
	@Nullable Placed put(String object, String file, String path, Node node, Node.Place place) {
		Placed first = this.objects.get(object);
		if (first == null) {
			List<String> within = new ArrayList<>();
			List<Node.Place> places = new ArrayList<>();
			walk(node, "", within, places);
			this.objects.put(object, new Placed(file, path, place, within.toArray(String[]::new),
					places.stream().flatMapToInt((one) -> one.numbers()).toArray()));
		}
		return first;
	}

	/**
	 * Where an object stands.
	 * @param object the list that it stands in and its slug
	 * @return where, or no line of no file where it stands in none
	 */
	Placed of(String object) {
		return this.objects.getOrDefault(object, new Placed("", "", new Node.Place(0, 0), new String[0], new int[0]));
	}

	private void walk(Node node, String path, List<String> within, List<Node.Place> places) {
		switch (node) {
			case Node.Scalar scalar -> {
			}
			case Node.Sequence sequence -> {
				for (int i = 0; i < sequence.items().size(); i++) {
					Node item = sequence.items().get(i);
					keep(path + "[" + i + "]", item, item.place(), within, places);
				}
			}
			case Node.Mapping mapping -> mapping.values().forEach((key, value) -> {
				Node.Place place = (value instanceof Node.Scalar) ? value.place()
						: mapping.keys().getOrDefault(key, value.place());
				keep(path.isEmpty() ? key : path + "." + key, value, place, within, places);
			});
		}
	}

	private void keep(String path, Node node, Node.Place place, List<String> within, List<Node.Place> places) {
		within.add(this.paths.computeIfAbsent(path, (one) -> one));
		places.add(place);
		walk(node, path, within, places);
	}

	/**
	 * An object of a file: where it stands and where its keys stand. A text is found
	 * where the text begins, a list or an object at its key, an item where it begins.
	 *
	 * @param file the name of the file
	 * @param path its path within the file
	 * @param place where it begins
	 * @param within the paths of its keys, within it
	 * @param numbers line and column of each
	 */
	@SuppressWarnings("ArrayRecordComponent")
	record Placed(String file, String path, Node.Place place, String[] within, int[] numbers) {

		/** The place of a path or, where nothing stands there, of what encloses it. */
		Node.Place at(String wanted) {
			for (String path = wanted; !path.isEmpty(); path = enclosing(path)) {
				for (int i = 0; i < this.within.length; i++) {
					if (this.within[i].equals(path)) {
						return new Node.Place(this.numbers[2 * i], this.numbers[2 * i + 1]);
					}
				}
			}
			return this.place;
		}

		private static String enclosing(String path) {
			return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
		}

	}

}
