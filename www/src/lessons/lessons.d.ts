declare module "virtual:lessons" {
  export const lessons: import("./lesson.js").Lesson[];
}
