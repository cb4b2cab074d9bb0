"use strict";
/** @type {Course} */
var WhoSaysCourse = {"lessons": [{"id": "first", "title": "A first lesson", "path": "lessons/first/index.html", "skill": "attribution", "questions": {"first-mark-470029": "64c9deeb", "q-who": "32d91a5b", "q-which": "345e24db", "q-mark": "786ca005"}, "ungraded": []}], "exercises": []};
