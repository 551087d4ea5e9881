/**
 * Whom "she" and "he" may mean: by the given name, where it is one that women bear. Of a name that is
 * not listed nothing is known, and either pronoun may be hers or his; so a name that men bear too
 * ("Vivian", "Karen", "Nicola") is left out.
 */
import { wordsOf } from '../../record/words.js';

/** Given names that hardly a man in office bears, as names are compared. */
const GIVEN = new Set(
  wordsOf(
    `
  Adriana Agnes Agnieszka Aino Aisha Akie Albana Alenka Alexandra Alice Alicia Alisha Alma Amanda Amelia
  Amina Aminata Amira Ana Analena Anastasia Angela Angelina Angélica Anita Anna Annalena Anne Anneliese
  Annette Annika Antje Antonella Arancha Asha Ashwini Astrid Audrey Ayako Ayesha Aziza Barbara Beata Beate
  Beatriz Begoña Benita Bente Bidya Birgit Birgitta Borjana Brigitte Camila Carina Carla Carmen Carolina
  Caroline Catarina Catherine Cecilia Chantal Charlotte Chiara Christiana Christiane Christina Christine
  Chrystia Clara Claudia Connie Corina Cristina Dalia Daniela Danielle Deborah Delcy Delia Diana Dilma Dina
  Dominika Doreen Doris Dorothy Droupadi Dubravka Ebba Edith Elaine Eleanor Elena Eleni Elina Elisa Elisabeth
  Elizabeth Ellen Emilija Emily Emine Emma Erna Esther Eszter Eva Evika Fatima Fatou Federica Felicia Fiona
  Florence Frances Francia Gabriela Gabriella Gail Gina Gintarė Giorgia Gita Gloria Golda Graciela Gretchen
  Gro Gwendoline Hadizatou Hadja Hala Halimah Hannah Harriet Heidi Heike Helen Helena Helle Hilda Hillary
  Hina Ilze Indira Inga Ingrid Ingrida Inés Iratxe Irena Irene Iryna Isabel Isabelle Ivana Ivone Jacinda
  Jacqueline Jadranka Jane Janet Janine Jeanine Jeannette Jennifer Jenny Jessica Jill Joanna Johanna Josefa
  Joyce Judith Julia Juliana Julie Jutta Jóhanna Kaja Kamala Karin Karoline Katarina Kate Katerina Katharine
  Kathleen Kathy Katrín Keiko Kersti Kirsti Klara Kolinda Kristalina Kristi Kristina Kristrún Laila Lakshmi
  Laura Layla Leila Lene Leonor Leticia Lidia Lina Linda Lindiwe Lisa Liudmila Liz Lori Louise Lourdes Lubna
  Lucia Luisa Luminița Lyudmila Lúcia Magdalena Maggie Mahnoor Maia Maja Malala Mara Margaret Margarita
  Margrethe Maria Marianne Marie Marija Marina Marine Marise Marta Martha Mary Maryam María Matilda Meena
  Megawati Melania Melinda Melissa Mercedes Meri Mette Mia Michelle Milena Mina Mirjana Monica Monika Monique
  Motoko Myriam Mélanie Nabila Nadia Nadine Najla Naledi Nancy Naomi Natalia Natalie Natasha Nathalie Netumbo
  Ngozi Nicole Nina Nirmala Nkosazana Noura Odile Oksana Olena Olga Olha Olivia Paetongtarn Patricia Paula
  Pauline Penny Petra Phumzile Pratibha Prisca Priti Priya Rachel Rania Raquel Rebecca Reem Reema Regina
  Renata Retno Rima Rita Roberta Robinah Robyn Rosa Rosario Rosemarie Rosemary Roxana Ruth Saara Sabine Saima
  Salma Samantha Samia Sanae Sandra Sanna Sara Sarah Sarojini Seiko Shabana Sheherbano Shirin Silvia
  Simonetta Sirimavo Slavica Snezana Sofia Sonia Sophie Stella Stéphanie Sue Suella Suminwa Sunita Susan
  Susana Sushma Suzanne Svetlana Sviatlana Sylvie Takako Tamara Tanja Tansu Tarja Tatiana Teresa Thelma
  Theresa Therese Tina Tomoko Tulia Tulsi Ulrike Ursula Usha Vaira Valentina Valérie Vanessa Vera Veronika
  Verónica Victoria Vigdís Viktoria Viola Violeta Viorica Virginia Viviana Vjosa Wendy Winnie Xiomara Yael
  Yasmin Yevhenia Yingluck Yoko Yoriko Yulia Yuliia Yulimar Yuriko Yvette Yvonne Zainab Zaynab Zdravka Zeinab
  Zoe Zuzana Þorgerður Þórdís
`,
  ).map(({ norm }) => norm),
);

const ADDRESS =
  /^(?:Ms|Mrs|Miss|Madam|Mme|Queen|Princess|Begum|Sheikha|Lady|Dame|Baroness|Chairwoman)\b/;

/** Whether somebody is a woman, by her full name or how she is addressed: "Giorgia Meloni", "Mrs Gandhi". */
export function isWoman(name: string): boolean {
  const [given, ...more] = wordsOf(name);
  return ADDRESS.test(name) || (given !== undefined && more.length > 0 && GIVEN.has(given.norm));
}
